import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Invitation, invite, type Way } from "../../shared/api/invitations";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { OneOf } from "../../shared/forms/Choices";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";

/** A code on paper, shown once here; or by SMS, and then nobody but the person sees it. */
export function InvitationForm({
  person,
  again,
  onMade,
}: {
  person: Candidate;
  again: boolean;
  onMade: (invitation: Invitation) => void;
}) {
  const { t } = useTranslation("followup");
  const [by, setBy] = useState<Way>("PAPER");
  const command = useCommand(
    (way: Way, key: string) => invite(person.id, way, key),
    (invitation) => {
      onMade(invitation);
      announce(t(invitation.by === "SMS" ? "code.queued" : "code.made"));
    },
  );
  return (
    <>
      <OneOf
        name="by"
        label={t(again ? "code.howAgain" : "code.how")}
        value={by}
        onChange={(way) => {
          command.clear();
          setBy(way);
        }}
        options={[
          { value: "PAPER", label: t("code.paper"), description: t("code.paperHint") },
          { value: "SMS", label: t("code.sms"), description: t("code.smsHint", { phone: person.phone }) },
        ]}
      />
      {again && <Paragraph>{t("code.replaces")}</Paragraph>}
      {command.problem && <ProblemAlert problem={command.problem} />}
      <div className="actions">
        <ActionButton busy={command.busy} onClick={() => void command.run(by)}>
          {t(by === "SMS" ? "code.send" : "code.make")}
        </ActionButton>
      </div>
    </>
  );
}
