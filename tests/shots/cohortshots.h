#pragma once

#include "app/builtin.h"
#include "app/shell/languageswitch.h"

#include <QString>

/// Pictures of comparing cohorts.
void shootCohorts(const QString& folder, whither::LanguageSwitch& languages,
                  const whither::Builtin& builtin);

/// Pictures of following people of a list of papers.
void shootFollowing(const QString& folder, const QString& list, whither::LanguageSwitch& languages,
                    const whither::Builtin& builtin);
