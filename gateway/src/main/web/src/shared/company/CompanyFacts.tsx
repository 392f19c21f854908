import { useTranslation } from "react-i18next";
import type { Employer } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed } from "../i18n/format";
import { Facts } from "../ui/Facts";

export function CompanyFacts({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const code = useCode();
  const tradeName = useTradeName();
  return (
    <Facts
      of={[
        [t("company.organisationNumber"), company.organisationNumber],
        [
          t("company.contact"),
          [company.contactName, company.contactPhone, company.contactEmail].filter(Boolean).join(", "),
        ],
        company.units.length > 0 && [
          t("company.units"),
          <ul key="units" className="plain">
            {company.units.map((unit) => (
              <li key={unit.id}>{[unit.name, unit.address, unit.place].filter(Boolean).join(", ")}</li>
            ))}
          </ul>,
        ],
        company.approvals.length > 0 && [
          t("company.approvals"),
          <ul key="approvals" className="plain">
            {company.approvals.map(({ trade, kinds, validUntil }) => (
              <li key={trade + kinds.join()}>
                {tradeName(trade)}: {listed(kinds.map((kind) => code("kind", kind)))}
                {validUntil && ` (${t("company.until", { date: day(validUntil) })})`}
              </li>
            ))}
          </ul>,
        ],
      ]}
    />
  );
}
