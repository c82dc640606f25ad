#include "gui/shell/placestack.h"

#include "gui/shell/place.h"
#include "gui/shell/rail.h"

namespace leadline::gui {

PlaceStack::PlaceStack(Rail *rail, QWidget *parent) : QStackedWidget(parent), m_rail(rail) {}

void PlaceStack::addPlace(const QString &key, const QString &icon, Place *place)
{
    m_rail->addPlace(key, icon, place->title());
    addPage(key, place);
}

void PlaceStack::addPage(const QString &key, QWidget *page)
{
    m_pages.insert(key, page);
    addWidget(page);
}

bool PlaceStack::bringUp(const QString &key)
{
    QWidget *page = m_pages.value(key);
    if (!page)
        return false;
    m_current = key;
    setCurrentWidget(page);
    m_rail->setCurrent(key);
    return true;
}

Place *PlaceStack::currentPlace() const
{
    return qobject_cast<Place *>(m_pages.value(m_current));
}

QList<QPair<QString, QString>> PlaceStack::titles() const
{
    QList<QPair<QString, QString>> titles;
    const QStringList keys = m_rail->keys();
    for (const QString &key : keys)
        titles.append({key, qobject_cast<Place *>(m_pages.value(key))->title()});
    return titles;
}

} // namespace leadline::gui
