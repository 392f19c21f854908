import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Employer } from "../shared/api/types";
import { expiry } from "../shared/company/expiry";
import { useTradeName } from "../shared/i18n/codes";
import { day } from "../shared/i18n/format";

/** Told before it is too late to ask the county for a new approval. */
export function ExpiringApprovals({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  const tradeName = useTradeName();
  const near = company.approvals.filter((approval) => expiry(approval));
  if (near.length === 0) return null;
  return (
    <Alert data-color="warning">
      {near.map((approval) => (
        <Paragraph key={approval.trade + approval.kinds.join()}>
          {t(expiry(approval) === "PASSED" ? "expiry.ownPassed" : "expiry.own", {
            trade: tradeName(approval.trade),
            date: day(approval.validUntil),
          })}
        </Paragraph>
      ))}
    </Alert>
  );
}
