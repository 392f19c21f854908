import { useTranslation } from "react-i18next";
import type { Allocation } from "../../shared/api/types";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { listed, moment, number } from "../../shared/i18n/format";
import { Facts } from "../../shared/ui/Facts";
import { StateOfPlan } from "./StateOfPlan";

/** The settings, the rules and the draw: all that is needed to make the same plan again. */
export function HowItWasMade({ run }: { run: Allocation }) {
  const { t } = useTranslation("plans");
  const code = useCode();
  const tradeName = useTradeName();
  const { trades, kinds, listLength, equityWeight, equityReason } = run.settings;
  return (
    <div className="folds">
      <details className="ds-details" data-variant="default">
        <summary>{t("settings")}</summary>
        <div>
          <Facts
            of={[
              [t("state"), <StateOfPlan key="state" state={run.state} />],
              [t("requested"), moment(run.requestedAt)],
              run.finishedAt && [t("finished"), moment(run.finishedAt)],
              run.market && [t("market"), t("marketAt", { time: moment(run.market.at) })],
              [t("rulesVersion"), run.rulesVersion],
              [t("settingsOf.trades"), trades?.length ? listed(trades.map(tradeName)) : t("all")],
              [t("settingsOf.kinds"), kinds?.length ? listed(kinds.map((one) => code("kind", one))) : t("all")],
              [t("settingsOf.listLength"), number(listLength)],
              [
                t("settingsOf.equity"),
                equityWeight > 0 ? `${number(equityWeight)} – ${equityReason ?? ""}` : t("settingsOf.off"),
              ],
            ]}
          />
        </div>
      </details>
      <details className="ds-details" data-variant="default">
        <summary>{t("seed.title")}</summary>
        <div className="stack">
          <p>{t("seed.text")}</p>
          <Facts
            of={[
              [t("seed.hash"), <code key="hash">{run.seedHash}</code>],
              [t("seed.seed"), run.seed ? <code key="seed">{run.seed}</code> : t("seed.later")],
            ]}
          />
        </div>
      </details>
    </div>
  );
}
