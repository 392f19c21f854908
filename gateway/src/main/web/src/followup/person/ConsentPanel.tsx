import { Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { publish, unpublish } from "../../shared/api/candidates";
import type { Candidate } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { day } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";
import { OnBehalf } from "./OnBehalf";

/** Consent and publication: staff may record a consent only until the person has signed in. */
export function ConsentPanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const consent = person.consents.matching;
  const published = person.status === "PUBLISHED";
  const command = useCommand(
    () => (published ? unpublish(person.id, person.version) : publish(person.id, person.version)),
    () => announce(t(published ? "consent.stopped" : "consent.published")),
  );
  return (
    <Panel title={t("consent.title")}>
      {consent?.given ? (
        <Paragraph>
          {t("consent.given", { date: day(consent.at), version: consent.textVersion })}
          {consent.onBehalf && ` ${t("consent.onBehalf", { how: codes(`way.${consent.onBehalf.how}`) })}`}
        </Paragraph>
      ) : (
        <Paragraph>{t(person.linked ? "consent.askThem" : "consent.none")}</Paragraph>
      )}
      {!consent?.given && !person.linked && <OnBehalf person={person} />}
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      {consent?.given && (
        <div className="actions">
          <ActionButton
            variant={published ? "secondary" : "primary"}
            busy={command.busy}
            onClick={() => void command.run(undefined)}
          >
            {t(published ? "consent.stop" : "consent.publish")}
          </ActionButton>
        </div>
      )}
    </Panel>
  );
}
