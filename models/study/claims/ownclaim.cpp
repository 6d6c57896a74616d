#include "models/study/claims/ownclaim.h"

#include "models/query/queryjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace whither {

namespace {

constexpr std::string_view ownPrefix = "own-";
constexpr std::array kindNames{"count", "sum", "value"};
constexpr std::array relationNames{"alone", "share-of", "ratio-to", "difference-from"};
constexpr std::array comparisonNames{"=", "<", "<=", ">=", ">"};

template <typename Choice, std::size_t count>
std::optional<Choice> choiceOf(const std::array<const char*, count>& names, const QJsonValue& json)
{
    const auto found = std::ranges::find_if(
        names, [&](const char* name) { return json.toString() == QLatin1String(name); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Choice>(found - names.begin());
}

template <typename Choice, std::size_t count>
QString nameOf(const std::array<const char*, count>& names, Choice choice)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(choice)]);
}

QJsonObject toJson(const ClaimAmount& amount)
{
    QJsonObject json{
        {QStringLiteral("statistic"), nameOf(kindNames, amount.kind)},
        {QStringLiteral("query"), QJsonDocument::fromJson(queryToJson(amount.query)).object()}};
    if (!amount.column.empty())
        json.insert(QStringLiteral("column"), QString::fromStdString(amount.column));
    return json;
}

std::optional<ClaimAmount> amountOf(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    const auto kind =
        choiceOf<ClaimAmount::Kind>(kindNames, object.value(QStringLiteral("statistic")));
    const auto query =
        queryFromJson(QJsonDocument(object.value(QStringLiteral("query")).toObject()).toJson());
    if (!kind || !query.ok())
        return std::nullopt;
    return ClaimAmount{*kind, query.value(),
                       object.value(QStringLiteral("column")).toString().toStdString()};
}

QJsonObject toJson(const OwnClaim& claim)
{
    const ClaimCheck& check = claim.check;
    QJsonObject json{{QStringLiteral("id"), QString::fromStdString(claim.id)},
                     {QStringLiteral("text"), QString::fromStdString(claim.text)},
                     {QStringLiteral("amount"), toJson(check.amount)},
                     {QStringLiteral("relation"), nameOf(relationNames, check.relation)},
                     {QStringLiteral("comparison"), nameOf(comparisonNames, check.comparison)},
                     {QStringLiteral("expected"), check.expected},
                     {QStringLiteral("tolerance"), check.tolerance}};
    if (check.other)
        json.insert(QStringLiteral("other"), toJson(*check.other));
    return json;
}

std::optional<OwnClaim> claimOf(const QJsonObject& json)
{
    OwnClaim claim{json.value(QStringLiteral("id")).toString().toStdString(),
                   json.value(QStringLiteral("text")).toString().toStdString(),
                   {}};
    const auto amount = amountOf(json.value(QStringLiteral("amount")));
    const auto relation =
        choiceOf<ClaimCheck::Relation>(relationNames, json.value(QStringLiteral("relation")));
    const auto comparison =
        choiceOf<ClaimCheck::Comparison>(comparisonNames, json.value(QStringLiteral("comparison")));
    const QJsonValue expected = json.value(QStringLiteral("expected"));
    const double tolerance = json.value(QStringLiteral("tolerance")).toDouble(-1);
    if (!isOwnClaim(claim.id) || claim.text.empty() || !amount || !relation || !comparison
        || !expected.isDouble() || tolerance < 0)
        return std::nullopt;
    claim.check.amount = *amount;
    claim.check.relation = *relation;
    claim.check.comparison = *comparison;
    claim.check.expected = expected.toDouble();
    claim.check.tolerance = tolerance;
    if (*relation != ClaimCheck::Relation::Alone) {
        claim.check.other = amountOf(json.value(QStringLiteral("other")));
        if (!claim.check.other)
            return std::nullopt;
    }
    // Nothing that this program does not know is silently left out.
    return toJson(claim).keys() == json.keys() ? std::optional(claim) : std::nullopt;
}

Error notClaims(const QString& what)
{
    return {ErrorCode::DamagedFile, QString(), {what}};
}

bool hasId(const std::vector<OwnClaim>& claims, const std::string& id)
{
    return std::ranges::find(claims, id, &OwnClaim::id) != claims.end();
}

} // namespace

QByteArray ownClaimsToJson(const std::vector<OwnClaim>& claims)
{
    QJsonArray array;
    for (const OwnClaim& claim : claims)
        array.append(toJson(claim));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<std::vector<OwnClaim>> ownClaimsFromJson(const QByteArray& json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        return notClaims(QString::number(fault.offset));
    std::vector<OwnClaim> claims;
    for (const QJsonValue& value : document.array()) {
        auto claim = claimOf(value.toObject());
        if (!claim || hasId(claims, claim->id))
            return notClaims(QString::number(claims.size() + 1));
        claims.push_back(*std::move(claim));
    }
    return claims;
}

Result<std::vector<OwnClaim>> ownClaimsIn(const std::map<std::string, QByteArray>& settings)
{
    const auto found = settings.find(std::string(ownClaimsKey));
    return found == settings.end() ? std::vector<OwnClaim>() : ownClaimsFromJson(found->second);
}

bool isOwnClaim(std::string_view id)
{
    return id.starts_with(ownPrefix);
}

std::string freeClaimId(const std::vector<OwnClaim>& claims)
{
    for (std::size_t number = claims.size() + 1;; ++number) {
        std::string id = std::string(ownPrefix) + std::to_string(number);
        if (!hasId(claims, id))
            return id;
    }
}

} // namespace whither
