import { Table } from "@digdir/designsystemet-react";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MATCH_STATES, type Match } from "../../shared/api/types";
import { SelectField } from "../../shared/forms/Field";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { weekday } from "../../shared/i18n/format";
import { Load } from "../../shared/ui/Load";
import { TextLink } from "../../shared/ui/links";
import { Page } from "../../shared/ui/Page";
import { Empty, StateTag } from "../../shared/ui/small";
import { useMatches } from "../lists";
import { More } from "../More";
import { PersonLink } from "../suggestions/Other";
import { SavedViews } from "../views/SavedViews";
import { readWall } from "../wall/columns";
import { Wall } from "../wall/Wall";

/** What goes on in one's cases: as columns by state, or as a list of all there ever was. */
export default function Matches() {
  const { t } = useTranslation("followup");
  const search = readWall({ ...useSearch({ from: "/oppfolging/treff" }) });
  const asList = search.vis === "liste";
  return (
    <Page title={t("matches.title")} wide>
      <nav aria-label={t("wall.how")}>
        <ul className="words">
          <li>
            <Link
              className="chip"
              to="/oppfolging/treff"
              search={{ ...search, vis: undefined }}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {t("wall.asWall")}
            </Link>
          </li>
          <li>
            <Link
              className="chip"
              to="/oppfolging/treff"
              search={{ ...search, vis: "liste" }}
              activeOptions={{ exact: true, includeSearch: true }}
            >
              {t("wall.asList")}
            </Link>
          </li>
        </ul>
      </nav>
      <SavedViews on="MATCHES" search={{ ...search }} />
      {asList ? <AllMatches /> : <Wall search={search} />}
    </Page>
  );
}

function AllMatches() {
  const { t } = useTranslation("followup");
  const code = useCode();
  const [state, setState] = useState("");
  const all = useMatches({ state });
  return (
    <>
      <div className="toolbar">
        <SelectField id="state" label={t("matches.state")} value={state} onChange={(e) => setState(e.target.value)}>
          <option value="">{t("every")}</option>
          {MATCH_STATES.map((one) => (
            <option key={one} value={one}>
              {code("state", one)}
            </option>
          ))}
        </SelectField>
      </div>
      <Load of={all}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={t(state ? "noHits" : "matches.empty")}>
              <p>{t(state ? "removeFilter" : "matches.emptyText")}</p>
            </Empty>
          ) : (
            <>
              <MatchTable matches={items} />
              <More of={all} />
            </>
          )
        }
      </Load>
    </>
  );
}

function MatchTable({ matches: rows }: { matches: Match[] }) {
  const { t } = useTranslation("followup");
  const tradeName = useTradeName();
  return (
    <Table className="stacking" zebra>
      <caption className="ds-sr-only">{t("matches.title")}</caption>
      <Table.Head>
        <Table.Row>
          {(["what", "who", "state", "deadline"] as const).map((column) => (
            <Table.HeaderCell key={column} scope="col">
              {t(`matches.${column}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {rows.map((match) => (
          <Table.Row key={match.id}>
            <Table.HeaderCell scope="row">
              <TextLink to="/oppfolging/treff/$matchId" params={{ matchId: match.id }}>
                {tradeName(match.trade)}
              </TextLink>
            </Table.HeaderCell>
            <Table.Cell data-label={t("matches.who")}>
              <PersonLink id={match.candidateId} />
            </Table.Cell>
            <Table.Cell data-label={t("matches.state")}>
              <StateTag state={match.state} />
            </Table.Cell>
            <Table.Cell data-label={t("matches.deadline")}>{match.deadline ? weekday(match.deadline) : "–"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
