#pragma once

#include "domain/contact.h"

namespace leadline::providers {

/// What an enrichment learnt, put into the contact it was asked for. Rules, in this order:
/// nothing empty replaces anything; a person's own edit stays; a do-not-contact mark is never lifted; an
/// e-mail status belongs to the address it was stated for; otherwise the new value wins unless another
/// provider is surer of its own. `credits` is booked on one value, the e-mail where there is one, so that
/// sums over values are what was paid. Returns the canonical keys that are new or changed.
QStringList mergeLearnt(domain::Contact &contact, domain::Contact learnt, double credits);

/// Books what a page cost on its contacts, in equal parts, each on one value.
void bookCredits(QList<domain::Contact> &contacts, double credits);

} // namespace leadline::providers
