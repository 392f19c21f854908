import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { candidate } from "../../shared/api/candidates";
import { opening } from "../../shared/api/employers";
import { type SavedSearch, searches } from "../../shared/api/searches";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { useOpeningTitle } from "../../shared/opening/useOpeningTitle";
import { Deleted } from "../../shared/searches/Deleted";
import { OneSearch } from "../../shared/searches/OneSearch";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { PlaceNamed } from "../suggestions/Other";
import { NewSearch } from "./NewSearch";

/** What staff look for, so that they are told of new places, or of new people for a place. */
export function SavedSearches() {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const [deleted, setDeleted] = useState<SavedSearch | null>(null);
  const kept = useQuery(searches());
  return (
    <section id="sok" className="stack">
      <Heading level={2} data-size="sm">
        {t("title")}
      </Heading>
      <Paragraph>{t("lead")}</Paragraph>
      {deleted && <Deleted search={deleted} onDone={() => setDeleted(null)} />}
      <Load of={kept}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="muted">{t("none")}</p>}
            {items.length > 0 && (
              <ul className="log">
                {items.map((one) => (
                  <li key={one.id}>
                    <OneSearch search={one} onDeleted={setDeleted}>
                      <WhatIsWanted search={one} />
                      {one.places.map((id) => (
                        <Found key={id} id={id} />
                      ))}
                    </OneSearch>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </Load>
      <NewSearch />
    </section>
  );
}

function WhatIsWanted({ search }: { search: SavedSearch }) {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const tradeName = useTradeName();
  const code = useCode();
  const { trade, kind, candidateId, openingId } = search;
  if (openingId) return <ForWhichPlace id={openingId} people={search.people.length} />;
  const words = [trade ? tradeName(trade) : t("anyTrade"), kind ? code("kind", kind) : t("anyKind")];
  return (
    <p>
      {words.join(", ")}
      {candidateId && <ForWhom id={candidateId} />}
    </p>
  );
}

function ForWhom({ id }: { id: string }) {
  const { t } = useTranslation("opening", { keyPrefix: "searches" });
  const person = useQuery(candidate(id)).data;
  return (
    <>
      {", "}
      <TextLink to="/oppfolging/personer/$candidateId/forslag" params={{ candidateId: id }}>
        {t("goodFor", { name: person ? `${person.firstName} ${person.lastName}` : t("somebody") })}
      </TextLink>
    </>
  );
}

/** Who it is stands with the place, among those who fit it. */
function ForWhichPlace({ id, people }: { id: string; people: number }) {
  const { t } = useTranslation("opening", { keyPrefix: "searches.cases" });
  const place = useQuery(opening(id)).data;
  const closed = place === null || (place !== undefined && place.status !== "PUBLISHED");
  return (
    <>
      <p>
        {t("mine")} <PlaceNamed id={id} place={place} />
      </p>
      {closed && <p>{t("closed")}</p>}
      {!closed && people > 0 && <p>{t("new", { count: people })}</p>}
    </>
  );
}

/** Gone from the market since: nothing to show. */
function Found({ id }: { id: string }) {
  const titleOf = useOpeningTitle();
  const place = useQuery(opening(id)).data;
  if (!place) return null;
  return (
    <p>
      <TextLink to="/oppfolging/plasser/$openingId" params={{ openingId: id }}>
        {titleOf(place)}
      </TextLink>
    </p>
  );
}
