import { Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { neighbours } from "../shared/api/rules";
import { useTradeName } from "../shared/i18n/codes";
import { listed } from "../shared/i18n/format";
import { Load } from "../shared/ui/Load";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";

/** Which trades count as close to each other, by trade. */
export function NeighboursPanel({ version, mayChange }: { version: string; mayChange: boolean }) {
  const { t } = useTranslation("rules");
  const asked = useQuery(neighbours(version));
  return (
    <Panel title={t("neighbours.title")}>
      <Load of={asked}>
        {({ items }) => (
          <>
            <Paragraph>{t("neighbours.count", { count: items.length })}</Paragraph>
            <Paragraph className="muted">{t("neighbours.text")}</Paragraph>
            {items.length > 0 && (
              <details className="ds-details" data-variant="tinted">
                <summary>{t("neighbours.show")}</summary>
                <div>
                  <ByTrade pairs={items} />
                </div>
              </details>
            )}
          </>
        )}
      </Load>
      {mayChange && (
        <div className="actions">
          <ButtonLink to="/regler/endre/nabofag" variant="secondary">
            {t("neighbours.change")}
          </ButtonLink>
        </div>
      )}
    </Panel>
  );
}

function ByTrade({ pairs }: { pairs: { trade: string; neighbour: string }[] }) {
  const tradeName = useTradeName();
  const close = new Map<string, string[]>();
  const put = (one: string, other: string) => close.set(one, [...(close.get(one) ?? []), other]);
  for (const { trade, neighbour } of pairs) {
    put(trade, neighbour);
    put(neighbour, trade);
  }
  const sorted = [...close].sort(([a], [b]) => tradeName(a).localeCompare(tradeName(b), "nb"));
  return (
    <ul>
      {sorted.map(([trade, others]) => (
        <li key={trade}>
          <strong>{tradeName(trade)}:</strong> {listed(others.map(tradeName))}
        </li>
      ))}
    </ul>
  );
}
