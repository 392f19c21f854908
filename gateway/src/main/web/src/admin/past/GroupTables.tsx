import { Heading } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pastGroups } from "../../shared/api/past";
import { schools } from "../../shared/api/referrals";
import type { PastFacet } from "../../shared/api/types.past";
import { Load } from "../../shared/ui/Load";
import { LinesFigure } from "./LinesFigure";

/** A whole school year by school, part of the programme and agency. Apart, because another service counts it. */
export function GroupTables({ year }: { year: number }) {
  const { t } = useTranslation("admin", { keyPrefix: "past" });
  const found = useQuery(pastGroups(year));
  const nameOf = useGroupName();
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("groups.title")}
      </Heading>
      <p>{t("groups.lead")}</p>
      <Load of={found}>
        {({ tables }) =>
          tables.length === 0 ? (
            <p>{t("lines.none")}</p>
          ) : (
            tables.map(({ facet, lines }) => (
              <LinesFigure
                key={facet}
                name={t(`file.${facet}`)}
                title={t(`by.${facet}`)}
                first={t(`dimension.${facet}`)}
                lines={lines}
                nameOf={(value) => nameOf(facet, value)}
              />
            ))
          )
        }
      </Load>
    </section>
  );
}

function useGroupName(): (facet: PastFacet, value: string) => string {
  const { t } = useTranslation("admin");
  const { t: mydata } = useTranslation("mydata");
  const known = useQuery(schools()).data?.items ?? [];
  return (facet, value) => {
    if (value === "UNKNOWN") return t("cohorts.unknown");
    if (facet === "SCHOOL") return known.find(({ code }) => code === value)?.name ?? value;
    if (facet === "PART") return t(`cohorts.${value}` as never, { defaultValue: value });
    return mydata(`agency.${value}` as never, { defaultValue: value });
  };
}
