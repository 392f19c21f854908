import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { session } from "../shared/api/session";
import { SelectField, TextField } from "../shared/forms/Field";
import { useTrades } from "../shared/i18n/codes";
import { Load } from "../shared/ui/Load";
import { ButtonLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Empty } from "../shared/ui/small";
import { useCandidates } from "./lists";
import { More } from "./More";
import { PeopleTable } from "./PeopleTable";

const STATUSES = ["REGISTERED", "PUBLISHED", "WITHDRAWN"] as const;

export default function Caseload() {
  const { t } = useTranslation("followup");
  const { t: codes } = useTranslation("codes");
  const { t: mydata } = useTranslation("mydata");
  const { t: referrals } = useTranslation("referrals");
  const [text, setText] = useState("");
  const [status, setStatus] = useState("");
  const [trade, setTrade] = useState("");
  const trades = useTrades();
  const leads = useQuery(session()).data?.roles?.includes("team-lead");
  const sought = useDeferredValue(text.trim());
  const filtered = sought !== "" || status !== "" || trade !== "";
  const people = useCandidates({ text: sought, status, trade });
  return (
    <Page title={t("people.title")} wide>
      <div className="toolbar">
        <TextField
          id="search"
          type="search"
          label={t("people.search")}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <SelectField id="status" label={t("people.status")} value={status} onChange={(e) => setStatus(e.target.value)}>
          <option value="">{t("every")}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {codes(`candidate.${one}`)}
            </option>
          ))}
        </SelectField>
        <SelectField id="trade" label={t("people.trade")} value={trade} onChange={(e) => setTrade(e.target.value)}>
          <option value="">{t("every")}</option>
          {trades.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </SelectField>
        <ButtonLink to="/oppfolging/ny">{t("people.register")}</ButtonLink>
        <ButtonLink to="/oppfolging/henvisninger" variant="secondary">
          {referrals("title")}
        </ButtonLink>
        <ButtonLink to="/oppfolging/$list" params={{ list: "uten-tilbud" }} variant="tertiary">
          {t("without.link")}
        </ButtonLink>
        {leads && (
          <ButtonLink to="/oppfolging/$list" params={{ list: "uten-kontaktperson" }} variant="tertiary">
            {t("left.link")}
          </ButtonLink>
        )}
        <ButtonLink to="/oppfolging/$list" params={{ list: "trakt" }} variant="tertiary">
          {t("behind.link")}
        </ButtonLink>
        <ButtonLink to="/oppfolging/$list" params={{ list: "fag-og-omraade" }} variant="tertiary">
          {t("people.demand")}
        </ButtonLink>
        <ButtonLink to="/oppfolging/meg" variant="tertiary">
          {mydata("me.title")}
        </ButtonLink>
      </div>
      <Load of={people}>
        {(items) => {
          if (items.length === 0)
            return (
              <Empty title={t(filtered ? "noHits" : "people.empty")}>
                <p>{t(filtered ? "removeFilter" : "people.emptyText")}</p>
              </Empty>
            );
          return (
            <>
              {!people.hasNextPage && <p className="muted">{t("people.count", { count: items.length })}</p>}
              <PeopleTable people={items} />
              <More of={people} />
            </>
          );
        }}
      </Load>
    </Page>
  );
}
