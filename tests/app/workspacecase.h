#pragma once

#include "app/import/listimporter.h"
#include "app/workspace/deskquestions.h"
#include "app/workspace/filedeeds.h"
#include "app/workspace/fileopener.h"
#include "app/workspace/workspacedesk.h"

#include "tests/app/windowcase.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace whither {

/// What a user would answer the desk, and what was asked.
struct ScriptedAnswers {
    UnsavedChanges unsaved = UnsavedChanges::Keep;
    ChangedFile changed = ChangedFile::Leave;
    QString path;
    QStringList asked;
};

/// Answers at once.
class ScriptedQuestions final : public DeskQuestions {
public:
    explicit ScriptedQuestions(ScriptedAnswers& answers) : m_answers(answers) {}

    void askAboutUnsaved(const QString&, const std::function<void(UnsavedChanges)>& answer) override
    {
        m_answers.asked.append(QStringLiteral("unsaved"));
        answer(m_answers.unsaved);
    }
    void askAboutChanged(const QString&, const std::function<void(ChangedFile)>& answer) override
    {
        m_answers.asked.append(QStringLiteral("changed"));
        answer(m_answers.changed);
    }
    void askWhereToSave(const QString&,
                        const std::function<void(const QString& path)>& answer) override
    {
        m_answers.asked.append(QStringLiteral("where"));
        answer(m_answers.path);
    }

private:
    ScriptedAnswers& m_answers;
};

/// A window whose desk is answered by a script, over a folder of its own.
class WorkspaceCase : public WindowCase {
public:
    bool start(const Settings& settings = {})
    {
        answers = {};
        if (!open(settings))
            return false;
        desk().setQuestions(std::make_unique<ScriptedQuestions>(answers));
        return true;
    }
    WorkspaceDesk& desk() { return window().files().desk(); }
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString folder() const { return m_folder.path(); }
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(in(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? in(name)
                                                                                    : QString();
    }
    bool import(const QString& path)
    {
        QSignalSpy ended(&window().importer(), &ListImporter::ended);
        window().files().opener().open({path});
        return ended.wait(20'000);
    }
    bool openFile(const QString& path)
    {
        QSignalSpy opened(&desk(), &WorkspaceDesk::opened);
        QSignalSpy failed(&desk(), &WorkspaceDesk::failed);
        window().files().opener().open({path});
        return waitFor(opened, failed);
    }
    bool saveAs(const QString& path)
    {
        answers.path = path;
        QSignalSpy saved(&desk(), &WorkspaceDesk::saved);
        QSignalSpy failed(&desk(), &WorkspaceDesk::failed);
        desk().saveAs();
        return waitFor(saved, failed);
    }
    bool save()
    {
        QSignalSpy saved(&desk(), &WorkspaceDesk::saved);
        QSignalSpy failed(&desk(), &WorkspaceDesk::failed);
        desk().save();
        return waitFor(saved, failed);
    }
    /// The texts of the notices that are up.
    QStringList notices()
    {
        QStringList texts;
        for (auto* row : window().findChildren<QFrame*>()) {
            if (row->property("notice").isValid() && row->isVisibleTo(&window()))
                texts.append(row->accessibleName());
        }
        return texts;
    }

    /// Clicks on the answer of a notice that has this text.
    bool answerNotice(const char* text)
    {
        for (auto* button : window().findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(text) && button->isVisibleTo(&window())) {
                button->click();
                return true;
            }
        }
        return false;
    }

    ScriptedAnswers answers;

private:
    static bool waitFor(QSignalSpy& wanted, QSignalSpy& failed)
    {
        return QTest::qWaitFor([&] { return !wanted.isEmpty() || !failed.isEmpty(); }, 20'000)
               && !wanted.isEmpty();
    }

    const QTemporaryDir m_folder;
};

} // namespace whither
