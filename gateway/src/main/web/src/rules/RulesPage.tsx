import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { rules } from "../shared/api/rules";
import { session } from "../shared/api/session";
import type { Rules } from "../shared/api/types";
import { Load } from "../shared/ui/Load";
import { ButtonLink } from "../shared/ui/links";
import { Page } from "../shared/ui/Page";
import { Current } from "./Current";
import { History } from "./History";
import { Musts } from "./Musts";
import { NeighboursPanel } from "./NeighboursPanel";
import { TravelStatus } from "./TravelStatus";
import { Weights } from "./Weights";

/** The rules in force and how they came to be, open to everybody who answers for them. */
export default function RulesPage() {
  const { t } = useTranslation("rules");
  const asked = useQuery(rules());
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <Load of={asked}>{(all) => <All of={all} />}</Load>
    </Page>
  );
}

function All({ of: { mustRules, weights, versions } }: { of: Rules }) {
  const { t } = useTranslation("rules");
  const roles = useQuery(session()).data?.roles ?? [];
  const mayChange = roles.includes("administrator");
  return (
    <>
      <Current rules={weights}>
        {mayChange && (
          <div className="actions">
            <ButtonLink to="/regler/endre">{t("change")}</ButtonLink>
            <ButtonLink to="/regler/endre/maler" variant="secondary">
              {t("templates.title")}
            </ButtonLink>
          </div>
        )}
      </Current>
      <Weights rules={weights} />
      <Musts rules={mustRules} />
      <NeighboursPanel version={weights.version} mayChange={mayChange} />
      {!roles.includes("dpo") && <TravelStatus mayChange={mayChange} />}
      <History versions={versions} current={weights.version} mayChange={mayChange} />
    </>
  );
}
