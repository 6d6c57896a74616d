#pragma once

#include "app/figure/figurefiles.h"

#include <QObject>

#include <cstddef>
#include <functional>
#include <vector>

namespace whither {

/// Draws files one after the other on the window's thread, whose own work goes on between any two
/// of them: fonts and translators are that thread's. Goes by itself when all is told.
class FigureDrawing : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(Result<std::vector<FileContent>>)>;

    /// Tells `then` what came of it (see `drawFigures`), and nothing if it is destroyed before.
    /// `builtin` and `languages` outlive it.
    FigureDrawing(std::vector<FigureFile> files, const FigureLook& look, const Builtin& builtin,
                  LanguageSwitch& languages, Then then, QObject* parent);

signals:
    void progressed(std::size_t done, std::size_t all);

private:
    void drawNext();
    void end(Result<std::vector<FileContent>> drawn);

    std::vector<FigureFile> m_files;
    FigureLook m_look;
    const Builtin& m_builtin;
    LanguageSwitch& m_languages;
    Then m_then;
    std::vector<FileContent> m_drawn;
};

} // namespace whither
