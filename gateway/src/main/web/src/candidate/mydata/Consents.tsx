import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { consents } from "../../shared/api/consents";
import { matches } from "../../shared/api/matches";
import type { Candidate } from "../../shared/api/types";
import { ConsentHistory } from "../../shared/consent/ConsentHistory";
import { useTradeName } from "../../shared/i18n/codes";
import { Load } from "../../shared/ui/Load";
import { ConsentItem } from "./ConsentItem";

/** All I have been asked, one by one. Earlier places are in the history alone. */
export function Consents({ me }: { me: Candidate }) {
  const { t } = useTranslation("mydata");
  const asked = useQuery(consents(me.id));
  const mine = useQuery(matches()).data?.items ?? [];
  const tradeName = useTradeName();
  const trade = (matchId: string | null) => {
    const found = mine.find(({ id }) => id === matchId);
    return found && tradeName(found.trade);
  };
  return (
    <section className="stack" aria-labelledby="samtykker">
      <Heading level={2} data-size="sm" id="samtykker">
        {t("consents.title")}
      </Heading>
      <Load of={asked}>
        {({ items, history }) => (
          <>
            {items
              .filter(({ purpose, state }) => purpose !== "OPENING" || state === "GIVEN")
              .map((consent) => (
                <ConsentItem
                  key={consent.purpose + consent.agency + consent.openingId}
                  id={me.id}
                  consent={consent}
                  place={trade(consent.matchId)}
                />
              ))}
            <ConsentHistory of={history} />
          </>
        )}
      </Load>
    </section>
  );
}
