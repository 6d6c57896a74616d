#pragma once

#include "models/items/previewmodel.h"
#include "models/study/institutions/institutionfile.h"

#include "views/dialogs/importdialog.h"
#include "views/import/countrybox.h"
#include "views/import/countrystrip.h"
#include "views/import/importheader.h"
#include "views/import/noticestrip.h"
#include "views/import/optionsrow.h"
#include "views/import/previewtable.h"

#include "app/shell/languageswitch.h"

#include "tests/views/figures.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <functional>
#include <memory>

namespace whither {

inline const QByteArray alumni = "姓名,Name,本科,毕业年份,现单位,国家,职务,备注\n"
                                 "张伟,Wei Zhang,清华大学,2012,斯坦福大学,美国,教授,\n"
                                 "李娜,Na Li,北京大学,2014,Google,美国,研究科学家,兼职\n"
                                 "王芳,Fang Wang,浙江大学,2011,阿里巴巴,中国,副总裁,\n"
                                 "陈杰,Jie Chen,上海交通大学,?,剑桥大学,英国,博士后,\n"
                                 "刘洋,Yang Liu,清华大学,2015,<b>未知</b>,,,2024 年离职\n"
                                 "赵敏,Min Zhao,南京大学,2013,微软亚洲研究院,中国,研究员,\n"
                                 "周杰,Jie Zhou,南京大学,2013,百度,亚特兰蒂斯,研究员,\n"
                                 "吴磊,Lei Wu,南京大学,2013,百度,中国,研究员,,多一个\n"
                                 "孙静,Jing Sun,南京大学,2010,百度,中国,研究员,\n";

/// The import step over a file, and what is seen and done in it.
class ImportCase {
public:
    ImportCase();

    void close();
    QString fileOf(const char* name, const QByteArray& bytes) const;
    ImportDialog& open(const QString& path, const ImportMapping& mapping = {});
    void settle(const std::function<void()>& deed);
    QString labels() const;
    QString importText() const;
    PreviewTable& table() const { return *m_dialog->findChild<PreviewTable*>(); }
    QComboBox& combo(const QString& label) const;
    void choose(const QString& label, const QString& text);
    QString heading(int column) const;

protected:
    const QTemporaryDir m_folder;
    const BuiltinStudy m_study;
    std::unique_ptr<LanguageSwitch> m_languages;
    InstitutionList m_institutions = shippedInstitutions();
    std::unique_ptr<ImportDialog> m_dialog;
};

inline ImportCase::ImportCase()
    : m_languages(std::make_unique<LanguageSwitch>(m_study.catalog.wording()))
{
    m_languages->setLanguage(Language::English);
}

inline void ImportCase::close()
{
    m_dialog.reset();
    m_languages->setLanguage(Language::English);
}

inline QString ImportCase::fileOf(const char* name, const QByteArray& bytes) const
{
    const QString path = m_folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

inline ImportDialog& ImportCase::open(const QString& path, const ImportMapping& mapping)
{
    ImportQuestion question;
    question.files = {path};
    question.mapping = mapping;
    question.preview =
        std::make_shared<const ImportPreview>(previewFile({path}, mapping, {}).value());
    question.title = QStringLiteral("list");
    question.institutions = m_institutions;
    m_dialog =
        std::make_unique<ImportDialog>(std::move(question), m_languages->context(), lightTheme());
    m_dialog->show();
    return *m_dialog;
}

/// Waits until what the deed chose has been read.
inline void ImportCase::settle(const std::function<void()>& deed)
{
    QSignalSpy settled(m_dialog.get(), &ImportDialog::settled);
    deed();
    QVERIFY(settled.wait(10'000));
}

inline QString ImportCase::labels() const
{
    QStringList texts;
    for (const auto* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisibleTo(m_dialog.get()))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

inline QString ImportCase::importText() const
{
    for (const auto* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->isDefault())
            return button->text();
    }
    return {};
}

inline QComboBox& ImportCase::combo(const QString& label) const
{
    for (const auto* found : m_dialog->findChildren<QLabel*>()) {
        if (found->text() == label)
            return *qobject_cast<QComboBox*>(found->buddy());
    }
    qFatal("no such label");
}

inline void ImportCase::choose(const QString& label, const QString& text)
{
    QComboBox& box = combo(label);
    const int index = box.findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    settle([&] {
        box.setCurrentIndex(index);
        emit box.activated(index);
    });
}

inline QString ImportCase::heading(int column) const
{
    const QAbstractItemModel* model = table().model();
    return model->headerData(column, Qt::Horizontal).toString() + QStringLiteral(" / ")
           + model->headerData(column, Qt::Horizontal, PreviewModel::MeaningRole).toString();
}

} // namespace whither
