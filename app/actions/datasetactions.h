#pragma once

#include "models/study/catalog/catalog.h"
#include "models/text/languagecontext.h"

#include <QActionGroup>
#include <QObject>

#include <map>
#include <string>
#include <vector>

class QMenu;

namespace whither {

/// The datasets of the catalog as actions, one of them checked, in every menu that lists them.
class DatasetActions : public QObject {
    Q_OBJECT

public:
    explicit DatasetActions(const Catalog& catalog, QObject* parent = nullptr);

    /// Lists the datasets at the end of the menu as it now is, and from now on in that place.
    void addTo(QMenu& menu);
    /// Follows the catalog, which has gained or lost a dataset.
    void update();
    void retranslate(const LanguageContext& context);
    void setChosen(const std::string& id);

    /// By the dataset's id.
    const std::map<std::string, QAction*>& all() const { return m_actions; }

signals:
    void chosen(const QString& id);

private:
    struct Place {
        QMenu* menu;
        QAction* end; ///< the datasets stand before it
    };

    void insert(QAction* action);

    const Catalog& m_catalog;
    QActionGroup m_group;
    std::map<std::string, QAction*> m_actions;
    std::vector<Place> m_places;
    LanguageContext m_context;
};

} // namespace whither
