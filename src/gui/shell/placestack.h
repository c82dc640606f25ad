#pragma once

#include <QHash>
#include <QList>
#include <QPair>
#include <QStackedWidget>

namespace leadline::gui {

class Place;
class Rail;

/// The places of a window, one in front, and the rail that chooses them. Pages without a button on the rail
/// (plan, welcome) are among them.
class PlaceStack final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PlaceStack(Rail *rail, QWidget *parent = nullptr); ///< the rail is borrowed

    void addPlace(const QString &key, const QString &icon, Place *place);
    void addPage(const QString &key, QWidget *page);
    bool bringUp(const QString &key); ///< and tells the place; false: there is none of that name

    [[nodiscard]] QString current() const { return m_current; } ///< empty before the first
    [[nodiscard]] Place *currentPlace() const;                  ///< null on the welcome page
    /// The one to come back to at the next start.
    [[nodiscard]] QString lastPlace() const { return m_lastPlace; }
    void setLastPlace(const QString &key) { m_lastPlace = key; }
    [[nodiscard]] QList<QPair<QString, QString>> titles() const; ///< key and title, in the order of the rail

private:
    Rail *m_rail;
    QHash<QString, QWidget *> m_pages;
    QString m_current, m_lastPlace;
};

} // namespace leadline::gui
