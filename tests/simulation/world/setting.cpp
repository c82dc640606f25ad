#include "model/tenant.h"
#include "world/process.h"

/// What discovery and a person's Setup would have left in the workspace.
namespace leadline::simulation {

using namespace Qt::StringLiterals;

const domain::TenantSchema &simulatedSchema()
{
    static const domain::TenantSchema schema = [] {
        domain::TenantSchema made;
        made.tenant = u"https://tenant.example"_s;
        for (const ModelType &type : modelTypes()) {
            if (type.id != kForeignType)
                made.ticketTypes << domain::TicketType{type.id, type.name, true, {}, type.firstStatus};
        }
        for (const ModelStatus &status : modelStatuses())
            made.statuses << domain::TicketStatus{status.id, status.name, {}, int(status.id)};
        for (const ModelField &field : modelFields()) {
            domain::CustomField custom;
            custom.id = field.id;
            custom.name = field.name;
            custom.label = field.name.mid(2);
            custom.type = field.kind == ModelField::Choice ? 2 : field.kind == ModelField::Check ? 6 : 0;
            custom.inputType = field.kind == ModelField::Integer ? 1 : 0;
            for (const ModelOption &option : field.options)
                custom.options << domain::FieldOption{option.id, option.text};
            made.customFields << custom;
        }
        return made;
    }();
    return schema;
}

const mapping::Profile &simulatedProfile()
{
    using mapping::Rule;
    using mapping::WriteMode;
    static const mapping::Profile profile = [] {
        mapping::Profile made;
        made.name = u"simulation"_s;
        made.required = {u"summary"_s, u"oppcompanyname"_s};
        const auto rule = [&made](const QString &target, const QString &source, WriteMode mode) {
            Rule one;
            one.target = target;
            one.source = source;
            one.mode = mode;
            made.rules << one;
        };
        rule(u"oppcontactname"_s, u"full_name"_s, WriteMode::FillIfEmpty);
        rule(u"oppcompanyname"_s, u"company.name"_s, WriteMode::FillIfEmpty);
        rule(u"oppemailaddress"_s, u"email"_s, WriteMode::FillIfEmpty);
        rule(u"opptel"_s, u"phone"_s, WriteMode::Overwrite);
        rule(u"oppjobtitle"_s, u"title"_s, WriteMode::Overwrite);
        Rule summary;
        summary.target = u"summary"_s;
        summary.expression = u"join(', ', full_name, company_name)"_s;
        made.rules << summary;
        Rule source;
        source.target = u"cf:LeadSource"_s;
        source.source = mapping::kSourceProvider;
        source.valueMap = {{u"apollo"_s, u"Apollo.io"_s}, {u"hunter"_s, u"Hunter"_s}, {u"*"_s, QString()}};
        made.rules << source;
        return made;
    }();
    return profile;
}

domain::Connection simulatedConnection()
{
    domain::Connection connection;
    connection.name = u"tenant"_s;
    connection.kind = u"halopsa"_s;
    connection.baseUrl = QUrl(u"https://tenant.example"_s);
    connection.clientId = u"sim"_s;
    connection.live = true;
    return connection;
}

} // namespace leadline::simulation
