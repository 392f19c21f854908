import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked, read, stepOf } from "../../admin/past/asked";
import { behind } from "../../shared/api/behind";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { Chosen } from "./Chosen";
import { Proposals } from "./Proposals";

/** What lies behind a step of the funnel, of those I have access to: who they are, and how far each came. */
export default function BehindList() {
  const { t } = useTranslation("followup", { keyPrefix: "behind" });
  const { t: figures } = useTranslation("admin", { keyPrefix: "past" });
  const chosen = read({ ...useSearch({ strict: false }) });
  const step = stepOf(chosen);
  const found = useQuery(behind(asked(chosen), step));
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/oppfolging">{t("back")}</BackLink>}>
      <Chosen of={chosen} step={step} />
      <Load of={found}>
        {({ total, items }) =>
          items.length === 0 ? (
            <Empty title={t("empty")}>
              <p>{t("emptyText", { step: figures(`milestone.${step}`) })}</p>
            </Empty>
          ) : (
            <>
              <p role="status">
                {t("own", { count: total })} {total > items.length && t("more", { count: items.length })}
              </p>
              <Proposals of={items} />
            </>
          )
        }
      </Load>
    </Page>
  );
}
