import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { placeFigures } from "../../shared/api/commitment";
import { employerNames } from "../../shared/api/past";
import type { PlaceFigures } from "../../shared/api/types";
import { Figure } from "../../shared/figure/Figure";
import type { Cell } from "../../shared/figure/saved";
import { TakeAlong } from "../../shared/figure/TakeAlong";
import { SelectField } from "../../shared/forms/Field";
import { number, today } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { read } from "./asked";

const YEARS_BACK = 3;
const YEARS_AHEAD = 2;

/** The municipality as an employer: places wanted, offered and filled, by sector and unit. Any other can be chosen. */
export default function OwnPlacesPage() {
  const { t } = useTranslation("admin", { keyPrefix: "own" });
  const navigate = useNavigate();
  const now = Number(today().slice(0, 4));
  const { aar = now, bedrift } = read({ ...useSearch({ from: "/styring/$page" }) });
  const names = useQuery(employerNames());
  const known = Object.entries(names.data ?? {}).sort(([, a], [, b]) => a.localeCompare(b, "nb"));
  const chosen = bedrift ?? known.find(([, name]) => /kommune/i.test(name))?.[0];
  const go = (search: { aar: number; bedrift: string | undefined }) =>
    void navigate({ to: "/styring/$page", params: { page: "egne-plasser" }, search });
  const years = Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, at) => now + YEARS_AHEAD - at);
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <Load of={names}>
        {() => (
          <>
            <div className="toolbar">
              <SelectField
                id="employer"
                label={t("employer")}
                value={chosen ?? ""}
                onChange={({ target }) => go({ aar, bedrift: target.value || undefined })}
              >
                {!chosen && <option value="">{t("choose")}</option>}
                {known.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </SelectField>
              <SelectField
                id="year"
                label={t("year")}
                value={aar}
                onChange={({ target }) => go({ aar: Number(target.value), bedrift: chosen })}
              >
                {[...new Set([...years, aar])].map((year) => (
                  <option key={year} value={year}>
                    {year}
                  </option>
                ))}
              </SelectField>
            </div>
            {chosen ? <Places key={`${chosen} ${aar}`} employer={chosen} year={aar} /> : <p>{t("chooseFirst")}</p>}
          </>
        )}
      </Load>
    </Page>
  );
}

function Places({ employer, year }: { employer: string; year: number }) {
  const found = useQuery(placeFigures(employer, year));
  return <Load of={found}>{(of) => <Found of={of} />}</Load>;
}

function Found({ of }: { of: PlaceFigures }) {
  const { t } = useTranslation("admin", { keyPrefix: "own" });
  const { t: words } = useTranslation("commitment");
  const none = t("none");
  const withheld = t("withheld");
  const total = [
    ["target", of.target ?? none],
    ["offered", of.contracts.offered],
    ["filled", of.contracts.filled],
    ["practice", of.practice],
  ] as const;
  return (
    <TakeAlong name="egne-plasser" title={`${t("title")} ${of.year}`}>
      <Figure
        name="egne-plasser"
        title={t("total", { year: of.year })}
        finding={finding(of, t)}
        columns={[t("what"), t("places")]}
        rows={total.map(([what, count]): Cell[] => [words(`summary.${what}`), count])}
        bars={total.flatMap(([what, count]) =>
          typeof count === "string"
            ? []
            : [{ label: words(`summary.${what}`), value: count, text: count === null ? withheld : number(count) }],
        )}
      />
      {of.sectors.length > 0 && (
        <Figure
          name="egne-plasser-per-sektor"
          title={words("sectors.title")}
          finding={t("bySector")}
          columns={(["sector", "wanted", "offered", "filled", "missing"] as const).map((column) =>
            words(`sectors.${column}`),
          )}
          rows={of.sectors.map(({ sector, wanted, contracts, missing }): Cell[] => [
            words(`sector.${sector}`),
            wanted ?? none,
            contracts.offered,
            contracts.filled,
            wanted === null ? none : missing,
          ])}
        />
      )}
      <Figure
        name="egne-plasser-per-enhet"
        title={words("units.title")}
        finding={t("byUnit", {
          count: of.units.filter(({ contracts, practice }) => contracts.offered + practice > 0).length,
          all: of.units.length,
        })}
        columns={[
          t("unit"),
          words("sectors.sector"),
          words("sectors.offered"),
          words("sectors.filled"),
          words("summary.practice"),
        ]}
        rows={of.units.map(({ name, sector, contracts, practice }): Cell[] => [
          name,
          sector ? words(`sector.${sector}`) : none,
          contracts.offered,
          contracts.filled,
          practice,
        ])}
      />
      <p className="muted">{t("small")}</p>
    </TakeAlong>
  );
}

type Words = ReturnType<typeof useTranslation<"admin", "own">>["t"];

function finding({ target, missing, notOffered, contracts, year }: PlaceFigures, t: Words): string {
  const offered = number(contracts.offered);
  if (target === null)
    return contracts.filled === null
      ? t("noTargetWithheld", { year, offered })
      : t("noTarget", { year, offered, filled: number(contracts.filled) });
  if (missing === 0) return t("reached", { year, places: number(target) });
  if (missing === null)
    return t("missingWithheld", { year, places: number(target), notOffered: number(notOffered ?? 0) });
  return t("missing", { year, places: number(target), missing: number(missing), notOffered: number(notOffered ?? 0) });
}
