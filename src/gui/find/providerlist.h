#pragma once

#include "domain/connection.h"
#include "gui/theme/theme.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace leadline::gui {

/// The provider accounts one can search with: name, what it is, how it stands in words, credits as far as
/// known.
class ProviderList final : public QWidget
{
    Q_OBJECT
public:
    enum Standing { Untested, Ready, Trouble };
    explicit ProviderList(const Theme *theme, QWidget *parent = nullptr);

    /// `labels`: provider name by kind ("apollo" -> "Apollo.io").
    void setConnections(const QList<domain::Connection> &connections, const QHash<QString, QString> &labels);
    void setStanding(const QString &connection, Standing standing, const QString &words);
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &connection);
    [[nodiscard]] int count() const;

signals:
    void currentChanged(const QString &connection);

private:
    const Theme *m_theme;
    QListView *m_view;
    QStandardItemModel *m_model;
    QHash<QString, std::pair<Standing, QString>> m_standings; ///< survives a reload of the list
};

} // namespace leadline::gui
