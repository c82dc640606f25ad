#include "world/evidence.h"

namespace leadline::simulation {

const Told::Person *Told::byKey(const QString &key) const
{
    for (const Person &person : people) {
        if (person.key == key)
            return &person;
    }
    return nullptr;
}

const Told::Person *Told::byContact(qint64 id) const
{
    for (const Person &person : people) {
        if (person.contact == id)
            return &person;
    }
    return nullptr;
}

} // namespace leadline::simulation
