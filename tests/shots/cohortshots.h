#pragma once

#include "app/builtin.h"
#include "app/window/languageswitch.h"

#include <QString>

/// Pictures of comparing cohorts.
void shootCohorts(const QString& folder, whither::LanguageSwitch& languages,
                  const whither::Builtin& builtin);
