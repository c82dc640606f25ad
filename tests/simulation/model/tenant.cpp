#include "model/tenant.h"

namespace leadline::simulation {

using namespace Qt::StringLiterals;

const QList<ModelType> &modelTypes()
{
    static const QList<ModelType> types{{31, u"Lead"_s, 100},
                                        {32, u"Prospect"_s, 121},
                                        {33, u"Opportunity"_s, 133},
                                        {kForeignType, u"Renewal"_s, 200}};
    return types;
}

const QList<ModelStatus> &modelStatuses()
{
    static const QList<ModelStatus> statuses{
        {100, u"New Lead"_s, 31, false},     {103, u"Researching"_s, 31, false},
        {106, u"Contacted"_s, 31, false},    {109, u"Engaged"_s, 31, false},
        {112, u"No Interest"_s, 31, true},   {115, u"Do Not Contact"_s, 31, true},
        {118, u"Invalid Data"_s, 31, true},  {121, u"New Prospect"_s, 32, false},
        {124, u"Prospecting"_s, 32, false},  {127, u"Qualified"_s, 32, false},
        {130, u"Disqualified"_s, 32, true},  {133, u"New Opportunity"_s, 33, false},
        {136, u"Progressing"_s, 33, false},  {139, u"Negotiation"_s, 33, false},
        {142, u"Won"_s, 33, true},           {145, u"Lost"_s, 33, true},
        {200, u"Renewal Open"_s, 39, false}, {203, u"Parked"_s, 31, false}};
    return statuses;
}

const QList<ModelField> &modelFields()
{
    static const QList<ModelField> fields{
        {501,
         u"CFProspectBudget"_s,
         ModelField::Choice,
         {{1, u"<$10K"_s}, {2, u"$10K-$50K"_s}, {3, u"$50K-$100K"_s}}},
        {502, u"CFLeadSource"_s, ModelField::Choice, {{7, u"Apollo.io"_s}, {8, u"Hunter"_s}}},
        {503, u"CFProspectFitScore"_s, ModelField::Integer, {}},
        {504, u"CFProspectPainPoints"_s, ModelField::Text, {}},
        {505, u"CFProspectDecisionMakers"_s, ModelField::Text, {}},
        {506, u"CFProspectTimeframe"_s, ModelField::Choice, {{1, u"1-3 months"_s}, {2, u"3-6 months"_s}}},
        {507, u"CFDND"_s, ModelField::Check, {}}};
    return fields;
}

const ModelStatus *findStatus(qint64 id)
{
    for (const ModelStatus &status : modelStatuses()) {
        if (status.id == id)
            return &status;
    }
    return nullptr;
}

const ModelField *findModelField(qint64 id)
{
    for (const ModelField &field : modelFields()) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

} // namespace leadline::simulation
