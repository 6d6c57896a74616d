#include "views/dialogs/institutionsdialog.h"

#include "models/text/errortext.h"

#include "views/import/countrycombo.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace whither {

namespace {

constexpr int allYears = 1899; // of the spin box: before any year that can be chosen
constexpr std::array kinds{InstitutionKind::University, InstitutionKind::Company,
                           InstitutionKind::Institute, InstitutionKind::Government,
                           InstitutionKind::Other};

std::string textIn(const QLineEdit& field)
{
    return field.text().trimmed().toStdString();
}

} // namespace

InstitutionsDialog::InstitutionsDialog(StudyInstitutions institutions,
                                       const LanguageContext& context, QWidget* parent)
    : QDialog(parent),
      m_institutions(std::move(institutions)),
      m_context(context),
      m_search(new QLineEdit),
      m_table(new QTableView),
      m_add(new QPushButton),
      m_log(new QTreeWidget),
      m_logTitle(new QLabel),
      m_name(new QLabel),
      m_nameZhHans(new QLineEdit),
      m_nameZhHant(new QLineEdit),
      m_aliases(new QLineEdit),
      m_kind(new QComboBox),
      m_hq(new QComboBox),
      m_site(new QComboBox),
      m_year(new QSpinBox),
      m_reason(new QLineEdit),
      m_change(new QPushButton),
      m_refusal(new QLabel),
      m_ok(new QPushButton),
      m_cancel(new QPushButton)
{
    auto* body = new QHBoxLayout;
    body->setSpacing(16);
    body->addWidget(makeTable(), 3);
    body->addWidget(makeForm(), 2);
    auto* footer = new QHBoxLayout;
    footer->addWidget(m_refusal, 1);
    footer->addWidget(m_cancel);
    footer->addWidget(m_ok);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_cancel->setAutoDefault(false);
    m_ok->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addLayout(body, 1);
    layout->addLayout(footer);
    resize(980, 640);
    connect(m_search, &QLineEdit::textChanged, this, &InstitutionsDialog::search);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstitutionsDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &InstitutionsDialog::add);
    connect(m_change, &QPushButton::clicked, this, &InstitutionsDialog::change);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_search->setFocus();
}

QWidget* InstitutionsDialog::makeTable()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_search->setClearButtonEnabled(true);
    m_add->setAutoDefault(false);
    row->addWidget(m_search, 1);
    row->addWidget(m_add);
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(1, 130);
    m_logTitle->setProperty("role", QStringLiteral("heading"));
    m_log->setRootIsDecorated(false);
    m_log->setUniformRowHeights(true);
    layout->addLayout(row);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_logTitle);
    layout->addWidget(m_log, 1);
    return side;
}

QWidget* InstitutionsDialog::makeForm()
{
    auto* side = new QWidget;
    auto* form = new QFormLayout(side);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setProperty("strong", true);
    m_year->setRange(allYears, 2100);
    m_change->setAutoDefault(false);
    form->addRow(m_name);
    const std::array<QWidget*, 8> fields{m_hq,         m_site,       m_year,    m_kind,
                                         m_nameZhHans, m_nameZhHant, m_aliases, m_reason};
    for (QWidget* field : fields) {
        auto* label = new QLabel;
        label->setBuddy(field);
        m_labels.push_back(label);
        form->addRow(label, field);
    }
    form->addRow(m_change);
    return side;
}

void InstitutionsDialog::setContext(const LanguageContext& context)
{
    m_context = context;
    retranslate();
}

void InstitutionsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InstitutionsDialog::retranslate()
{
    setWindowTitle(tr("Institutions"));
    m_search->setPlaceholderText(tr("Find an institution"));
    m_search->setAccessibleName(tr("Find an institution"));
    m_table->setAccessibleName(tr("Institutions"));
    m_add->setText(tr("&Add it"));
    m_logTitle->setText(tr("What was changed"));
    m_log->setAccessibleName(tr("What was changed"));
    m_log->setHeaderLabels(
        {tr("Institution"), tr("Field"), tr("Before"), tr("Now"), tr("Since"), tr("Reason")});
    const QStringList labels{tr("&Headquarters in"),           tr("&Site in"),
                             tr("Countries hold from &year"),  tr("&Kind"),
                             tr("Name in simplified Chinese"), tr("Name in traditional Chinese"),
                             tr("A&liases, separated by |"),   tr("&Reason")};
    for (std::size_t index = 0; index < m_labels.size(); ++index)
        m_labels[index]->setText(labels[static_cast<qsizetype>(index)]);
    m_year->setSpecialValueText(tr("all years"));
    m_change->setText(tr("&Change"));
    m_ok->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
    for (QComboBox* combo : {m_hq, m_site}) {
        combo->clear();
        combo->addItem(tr("not known", "a country"));
        addCountries(*combo, m_context);
    }
    m_kind->clear();
    for (const InstitutionKind kind : kinds)
        m_kind->addItem(m_context.words->display("kind:" + std::string(kindKey(kind))),
                        static_cast<int>(kind));
    showInstitutions();
}

void InstitutionsDialog::search(const QString& words)
{
    if (m_search->text() != words)
        m_search->setText(words);
    m_model.setSearch(words);
    m_table->setCurrentIndex(m_model.index(0, 0));
    showCurrent();
}

void InstitutionsDialog::showInstitutions()
{
    const Institution* before = current();
    const std::string name = before ? before->name : std::string();
    m_model.setInstitutions(m_institutions.list, m_context);
    const QModelIndex same = m_model.indexOf(name);
    m_table->setCurrentIndex(same.isValid() ? same : m_model.index(0, 0));
    showCurrent();
    showLog();
}

const Institution* InstitutionsDialog::current() const
{
    const auto id = m_model.institutionAt(m_table->currentIndex());
    return id ? &m_institutions.list.institution(*id) : nullptr;
}

void InstitutionsDialog::showCurrent()
{
    const Institution* shown = current();
    m_add->setEnabled(!m_search->text().trimmed().isEmpty()
                      && !m_institutions.list.named(textIn(*m_search)));
    m_change->setEnabled(shown);
    const Institution none{};
    const Institution& one = shown ? *shown : none;
    m_name->setText(QString::fromStdString(one.name));
    m_nameZhHans->setText(QString::fromStdString(one.nameZhHans));
    m_nameZhHant->setText(QString::fromStdString(one.nameZhHant));
    m_aliases->setText(QString::fromStdString(aliasText(one.aliases)));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(one.kind)));
    showCountry(*m_hq, shown ? one.periods.back().hqCountry : std::nullopt);
    showCountry(*m_site, shown ? one.periods.back().siteCountry : std::nullopt);
    m_year->setValue(allYears);
    m_reason->clear();
}

std::vector<InstitutionEdit> InstitutionsDialog::edits() const
{
    std::vector<InstitutionEdit> edits;
    const Institution* one = current();
    if (!one)
        return edits;
    const std::optional<int> year =
        m_year->value() == allYears ? std::nullopt : std::optional(m_year->value());
    const auto note = [&](InstitutionField field, const std::string& before, const std::string& now,
                          std::optional<int> from = {}) {
        if (before != now)
            edits.push_back({one->name, field, now, textIn(*m_reason), from});
    };
    const InstitutionPeriod& last = one->periods.back();
    note(InstitutionField::HqCountry, last.hqCountry.value_or(""), countryIn(*m_hq).value_or(""),
         year);
    note(InstitutionField::SiteCountry, last.siteCountry.value_or(""),
         countryIn(*m_site).value_or(""), year);
    note(InstitutionField::Kind, std::string(kindKey(one->kind)),
         std::string(kindKey(static_cast<InstitutionKind>(m_kind->currentData().toInt()))));
    note(InstitutionField::NameZhHans, one->nameZhHans, textIn(*m_nameZhHans));
    note(InstitutionField::NameZhHant, one->nameZhHant, textIn(*m_nameZhHant));
    note(InstitutionField::Aliases, aliasText(one->aliases), textIn(*m_aliases));
    return edits;
}

void InstitutionsDialog::change()
{
    take(edits());
}

void InstitutionsDialog::add()
{
    const std::string name = textIn(*m_search);
    take({{name, InstitutionField::Existence, "yes", textIn(*m_reason), {}}});
    if (m_institutions.list.named(name))
        m_table->setCurrentIndex(m_model.indexOf(name));
}

void InstitutionsDialog::take(const std::vector<InstitutionEdit>& edits)
{
    m_refusal->clear();
    if (edits.empty())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_refusal->setText(tr("Say the reason for the change: it is kept with it."));
        m_reason->setFocus();
        return;
    }
    auto changed = edited(m_institutions, edits);
    if (!changed.ok()) {
        m_refusal->setText(errorText(changed.error()));
        return;
    }
    m_institutions = std::move(changed).value();
    showInstitutions();
}

void InstitutionsDialog::showLog()
{
    const std::array fields{tr("existence", "of an institution"),
                            tr("name in simplified Chinese"),
                            tr("name in traditional Chinese"),
                            tr("aliases"),
                            tr("kind"),
                            tr("parent"),
                            tr("headquarters"),
                            tr("site")};
    const auto shown = [this](const InstitutionEdit& edit, const std::string& value) {
        if (value.empty())
            return QString();
        if (edit.field == InstitutionField::Existence)
            return value == "yes" ? tr("yes") : tr("no");
        if (edit.field == InstitutionField::Kind)
            return m_context.words->display("kind:" + value);
        if (edit.field == InstitutionField::HqCountry
            || edit.field == InstitutionField::SiteCountry)
            return m_context.words->display(value);
        return QString::fromStdString(value);
    };
    m_log->clear();
    for (const InstitutionLogEntry& entry : m_institutions.log) {
        const InstitutionEdit& edit = entry.edit;
        new QTreeWidgetItem(m_log, {QString::fromStdString(edit.institution),
                                    fields[static_cast<std::size_t>(edit.field)],
                                    shown(edit, entry.before), shown(edit, edit.value),
                                    edit.fromYear ? QString::number(*edit.fromYear) : QString(),
                                    QString::fromStdString(edit.reason)});
    }
    m_log->scrollToBottom();
}

} // namespace whither
