import { Alert, Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { expiringApprovals } from "../../shared/api/approvals";
import { useTradeName } from "../../shared/i18n/codes";
import { day } from "../../shared/i18n/format";
import { TextLink } from "../../shared/ui/links";

/** Approvals that end within three months: their places leave the suggestions unless somebody asks the county. */
export function Expiring() {
  const { t } = useTranslation("companies");
  const tradeName = useTradeName();
  const items = useQuery(expiringApprovals()).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {t("expiry.title", { count: items.length })}
      </Heading>
      <ul>
        {items.map(({ employerId, employerName, trade, validUntil }) => (
          <li key={employerId + trade + validUntil}>
            <TextLink to="/oppfolging/arbeidsgivere/$employerId" params={{ employerId }}>
              {employerName}
            </TextLink>
            {t("expiry.line", { trade: tradeName(trade), date: day(validUntil) })}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
