import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Delivery, type LastInvitation, smsOf, withdrawInvitation } from "../../shared/api/invitations";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { moment } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

/** The code that nobody has used yet: how it was given, and what became of it on the way. */
export function LastInvitationPanel({ person, invitation }: { person: Candidate; invitation: LastInvitation }) {
  const { t } = useTranslation("followup");
  const expired = new Date(invitation.expiresAt) <= new Date();
  const command = useCommand(
    () => withdrawInvitation(person.id),
    () => announce(t("code.withdrawn")),
  );
  return (
    <Panel title={t("code.last")}>
      <Paragraph>
        {t(invitation.by === "SMS" ? "code.madeSms" : "code.madePaper", { date: moment(invitation.madeAt) })}
      </Paragraph>
      {invitation.id && !expired && <Sms id={invitation.id} />}
      <Paragraph>{t(expired ? "code.expired" : "code.expires", { date: moment(invitation.expiresAt) })}</Paragraph>
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton variant="secondary" busy={command.busy} onClick={() => void command.run(undefined)}>
          {t("code.withdraw")}
        </ActionButton>
      </div>
    </Panel>
  );
}

function Sms({ id }: { id: string }) {
  const { t } = useTranslation("followup");
  const asked = useQuery(smsOf(id));
  return (
    <Load of={asked}>
      {(sms) => (
        <Paragraph role="status">{t(`code.sent.${standing(sms)}`, { date: sms ? moment(sms.at) : "" })}</Paragraph>
      )}
    </Load>
  );
}

function standing(sms: Delivery | null) {
  if (!sms) return "WAITING";
  if (sms.state !== "PENDING" && sms.state !== "SENDING") return sms.state;
  return new Date(sms.at) > new Date() ? "LATER" : "WAITING";
}
