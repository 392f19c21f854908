import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { formidlingYear } from "../../shared/api/formidling";
import { session } from "../../shared/api/session";
import { SelectField } from "../../shared/forms/Field";
import { moment, today } from "../../shared/i18n/format";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { read } from "../past/asked";
import { DayTable } from "./DayTable";
import { YearForm } from "./YearForm";

/** The county's year of applying and placing: read by those who see figures, entered by administrators. */
export default function CalendarPage() {
  const { t } = useTranslation("admin", { keyPrefix: "calendar" });
  const navigate = useNavigate();
  const now = Number(today().slice(0, 4));
  const { aar = now } = read({ ...useSearch({ from: "/styring/$page" }) });
  const found = useQuery(formidlingYear(aar));
  const mayEnter = useQuery(session()).data?.roles?.includes("administrator") ?? false;
  const years = [...new Set([now - 1, now, now + 1, now + 2, aar])].sort((a, b) => a - b);
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/styring">{t("back")}</BackLink>}>
      <div className="toolbar">
        <SelectField
          id="year"
          label={t("year")}
          value={aar}
          onChange={({ target }) =>
            void navigate({
              to: "/styring/$page",
              params: { page: "kalender" },
              search: { aar: Number(target.value) },
            })
          }
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
      </div>
      <Load of={found}>
        {(year) => (
          <>
            <DayTable of={year} />
            <p className="muted">
              {year.at
                ? t("changed", { by: year.by, time: moment(year.at) })
                : t(year.days.length > 0 ? "delivered" : "nobody")}
            </p>
            {mayEnter && <YearForm key={`${year.year} ${year.version}`} of={year} />}
          </>
        )}
      </Load>
    </Page>
  );
}
