import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BackLink } from "../../shared/ui/BackLink";
import { Load } from "../../shared/ui/Load";
import { Page } from "../../shared/ui/Page";
import { Empty } from "../../shared/ui/small";
import { useLeftBehind } from "../lists";
import { More } from "../More";
import { HandOverMany } from "./HandOverMany";
import { LeftTable } from "./LeftTable";

/** For team leads: cases whose contact person has left, to be handed over one by one or many at once. */
export default function LeftBehind() {
  const { t } = useTranslation("followup", { keyPrefix: "left" });
  const left = useLeftBehind();
  const [ticked, setTicked] = useState<string[]>([]);
  return (
    <Page title={t("title")} lead={t("lead")} wide above={<BackLink to="/oppfolging">{t("back")}</BackLink>}>
      <Load of={left}>
        {(people) => {
          const chosen = people.filter(({ id }) => ticked.includes(id));
          return (
            <>
              {people.length === 0 ? (
                <Empty title={t("empty")}>
                  <p>{t("emptyText")}</p>
                </Empty>
              ) : (
                <>
                  {!left.hasNextPage && <p className="muted">{t("count", { count: people.length })}</p>}
                  <LeftTable people={people} ticked={ticked} onTick={setTicked} />
                  <More of={left} />
                </>
              )}
              <HandOverMany chosen={chosen} some={people.length > 0} onDone={setTicked} />
            </>
          );
        }}
      </Load>
    </Page>
  );
}
