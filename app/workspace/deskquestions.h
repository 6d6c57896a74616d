#pragma once

#include <QString>

#include <functional>

namespace whither {

/// What to do with changes that would be lost.
enum class UnsavedChanges { Save, Discard, Keep };
/// What to do about a file that somebody else has changed since it was read.
enum class ChangedFile { Replace, SaveElsewhere, Leave };

/// What the desk must ask its user. Each answer comes once, at any time, or never.
class DeskQuestions {
public:
    virtual ~DeskQuestions() = default;

    /// `name` is the workspace's; empty for one that was never saved.
    virtual void askAboutUnsaved(const QString& name,
                                 const std::function<void(UnsavedChanges)>& answer) = 0;
    virtual void askAboutChanged(const QString& path,
                                 const std::function<void(ChangedFile)>& answer) = 0;
    /// Where to save; that a file of the name may be replaced has been agreed to.
    virtual void askWhereToSave(const QString& proposedPath,
                                const std::function<void(const QString& path)>& answer) = 0;
};

} // namespace whither
