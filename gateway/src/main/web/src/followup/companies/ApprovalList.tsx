import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { removeApproval } from "../../shared/api/approvals";
import type { Approval, Employer } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { expiry } from "../../shared/company/expiry";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { day, listed } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

/** What the county has approved, with where we have it from; each can be taken away when the county does. */
export function ApprovalList({ company }: { company: Employer }) {
  const { t } = useTranslation("companies");
  if (company.approvals.length === 0) return <p>{t("approval.none")}</p>;
  return (
    <ul className="log">
      {company.approvals.map((approval) => (
        <Line key={approval.trade + approval.kinds.join()} company={company} approval={approval} />
      ))}
    </ul>
  );
}

function Line({ company, approval }: { company: Employer; approval: Approval }) {
  const { t } = useTranslation("companies");
  const code = useCode();
  const tradeName = useTradeName();
  const { trade, kinds, extent, validUntil, source, date, office } = approval;
  const through = company.memberships.find((membership) => membership.office === office)?.name;
  const near = expiry(approval);
  const command = useCommand(
    (_: "remove") => removeApproval(company.id, company.version, trade, kinds),
    () => announce(t("approval.removed")),
  );
  return (
    <li>
      <strong>{tradeName(trade)}</strong> <Tag data-color="neutral">{t(`extent.${extent}`)}</Tag>
      {near && <Tag data-color={near === "PASSED" ? "danger" : "warning"}>{t(`expiry.${near}`)}</Tag>}
      <span className="block">{listed(kinds.map((kind) => code("kind", kind)))}</span>
      {office && (
        <span className="block">{through ? t("approval.through", { name: through }) : t("approval.left")}</span>
      )}
      {validUntil && <span className="block">{t("approval.validUntil", { date: day(validUntil) })}</span>}
      <span className="muted block">{t("approval.from", { source, date: day(date) })}</span>
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <ActionButton
        variant="tertiary"
        data-size="sm"
        busy={command.busy}
        aria-label={t("approval.removeThis", { trade: tradeName(trade) })}
        onClick={() => void command.run("remove")}
      >
        {t("approval.remove")}
      </ActionButton>
    </li>
  );
}
