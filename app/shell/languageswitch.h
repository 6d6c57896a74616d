#pragma once

#include "models/text/language.h"
#include "models/text/languagecontext.h"
#include "models/text/wording.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>

namespace whither {

/// Installs the translations of a language for the whole program: ours and Qt's own.
/// Widgets hear of it through QEvent::LanguageChange, everything else through `changed`.
class LanguageSwitch : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitch(std::shared_ptr<const Wording> wording, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    const LanguageContext& context() const { return m_context; }
    void setLanguage(Language language);
    /// Does `deed` with the program speaking another language, then speaks its own again.
    /// `changed` is not emitted; what the deed writes is all that is in the other language.
    void speak(Language language, const std::function<void(const LanguageContext&)>& deed);

signals:
    void changed();

private:
    void install(Language language);

    std::shared_ptr<const Wording> m_wording;
    LanguageContext m_context;
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace whither
