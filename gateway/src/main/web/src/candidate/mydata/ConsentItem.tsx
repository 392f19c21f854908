import { Paragraph, Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { agree, takeBack } from "../../shared/api/consents";
import type { StandingConsent } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { useConsentWords } from "../../shared/consent/words";
import { day } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { ButtonLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

interface Props {
  id: string;
  consent: StandingConsent;
  /** What the place is, for a yes to one place. */
  place?: string;
}

/** One question: what it means, how it stands, and one press to say the other thing. */
export function ConsentItem({ id, consent, place }: Props) {
  const { t } = useTranslation("mydata");
  const words = useConsentWords();
  const given = consent.state === "GIVEN";
  const opening = consent.purpose === "OPENING";
  const command = useCommand(
    (what: "yes" | "no") => (what === "yes" ? agree(id, consent) : takeBack(id, consent)),
    (_, what) => announce(t(`consents.done.${what}`)),
  );
  // News goes out until it is refused: the question stands open in both directions.
  const canRefuse = given || (consent.purpose === "NOTIFICATIONS" && consent.state === "NOT_ASKED");
  return (
    <Panel title={place ? `${words.title(consent)}: ${place}` : words.title(consent)}>
      {words.text(consent.purpose)?.text.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
      <p>
        <Tag data-color={given ? "success" : "neutral"}>{t(`consents.state.${consent.state}`)}</Tag>{" "}
        {consent.at && <span className="muted">{day(consent.at)}</span>}
        {given && consent.until && <span className="muted"> {t("consents.until", { date: day(consent.until) })}</span>}
      </p>
      {given && !consent.confirmed && <Paragraph>{t("consents.toConfirm")}</Paragraph>}
      {command.problem && <ProblemAlert problem={command.problem} onRetry={() => void command.reload()} />}
      <div className="actions">
        {!opening && consent.purpose !== "MATCHING" && (!given || !consent.confirmed) && (
          <ActionButton busy={command.busy} variant="secondary" onClick={() => void command.run("yes")}>
            {t(given ? "consents.confirm" : "consents.yes")}
          </ActionButton>
        )}
        {consent.purpose === "MATCHING" && (
          <ButtonLink to="/meg/samtykke" variant="secondary">
            {t("consents.toSearch")}
          </ButtonLink>
        )}
        {canRefuse && (
          <ActionButton busy={command.busy} variant="secondary" onClick={() => void command.run("no")}>
            {t(given ? "consents.takeBack" : "consents.no")}
          </ActionButton>
        )}
      </div>
    </Panel>
  );
}
