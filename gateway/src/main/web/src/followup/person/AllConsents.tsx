import { Tag } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { consents, takeBack } from "../../shared/api/consents";
import type { Candidate, StandingConsent } from "../../shared/api/types";
import { useCommand } from "../../shared/api/useCommand";
import { ConsentHistory } from "../../shared/consent/ConsentHistory";
import { useConsentWords } from "../../shared/consent/words";
import { day } from "../../shared/i18n/format";
import { ActionButton } from "../../shared/ui/ActionButton";
import { Load } from "../../shared/ui/Load";
import { announce } from "../../shared/ui/live";
import { ProblemAlert } from "../../shared/ui/ProblemAlert";
import { Panel } from "../../shared/ui/small";

/** Every purpose: staff see how it stands, and can write down that somebody has changed their mind. Never a yes. */
export function AllConsents({ person }: { person: Candidate }) {
  const { t } = useTranslation("mydata");
  const asked = useQuery(consents(person.id));
  return (
    <Panel title={t("consents.title")}>
      <Load of={asked}>
        {({ items, history }) => (
          <>
            <ul className="log">
              {items
                .filter(({ state }) => state !== "NOT_ASKED")
                .map((consent) => (
                  <Line key={consent.purpose + consent.agency + consent.openingId} person={person} consent={consent} />
                ))}
            </ul>
            <ConsentHistory of={history} />
          </>
        )}
      </Load>
    </Panel>
  );
}

function Line({ person, consent }: { person: Candidate; consent: StandingConsent }) {
  const { t } = useTranslation("mydata");
  const words = useConsentWords();
  const command = useCommand(
    () => takeBack(person.id, consent),
    () => announce(t("consents.done.no")),
  );
  const given = consent.state === "GIVEN";
  return (
    <li>
      {words.title(consent)}{" "}
      <Tag data-color={given ? "success" : "neutral"}>{t(`consents.state.${consent.state}`)}</Tag>{" "}
      <span className="muted">{day(consent.at)}</span>
      {command.problem && <ProblemAlert problem={command.problem} />}
      {given && (
        <ActionButton
          variant="tertiary"
          data-size="sm"
          busy={command.busy}
          aria-label={t("consents.takeBackOf", { what: words.title(consent) })}
          onClick={() => void command.run(undefined)}
        >
          {t("consents.takeBack")}
        </ActionButton>
      )}
    </li>
  );
}
