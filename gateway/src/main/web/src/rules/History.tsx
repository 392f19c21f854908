import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { RuleSet } from "../shared/api/types";
import { ButtonLink, TextLink } from "../shared/ui/links";
import { WhoAndWhy } from "./Current";
import { Limits, WeightTable } from "./Weights";

/** Every version that ever was in force; going back is a new decision with a reason of its own. */
export function History({
  versions,
  current,
  mayChange,
}: {
  versions: RuleSet[];
  current: string;
  mayChange: boolean;
}) {
  const { t } = useTranslation("rules");
  const earlier = versions.filter(({ version }) => version !== current);
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("history.title")}
      </Heading>
      {earlier.length === 0 ? (
        <p>{t("history.none")}</p>
      ) : (
        <ol className="cards cards-one">
          {earlier.map((rules) => (
            <li key={rules.version}>
              <article className="ds-card panel">
                <WhoAndWhy rules={rules} />
                <details className="ds-details" data-variant="tinted">
                  <summary>{t("history.weights")}</summary>
                  <div className="stack">
                    <WeightTable weights={Object.entries(rules.weights)} />
                    <Limits rules={rules} />
                    <p>{t("neighbours.count", { count: rules.neighbourPairs ?? 0 })}</p>
                    {mayChange && (
                      <TextLink to="/regler/endre/nabofag" search={{ fra: rules.version }}>
                        {t("neighbours.use", { version: rules.version })}
                      </TextLink>
                    )}
                  </div>
                </details>
                {mayChange && (
                  <div className="actions">
                    <ButtonLink to="/regler/endre" search={{ fra: rules.version }} variant="secondary">
                      {t("history.use")}
                      <span className="ds-sr-only"> {t("history.useOf", { version: rules.version })}</span>
                    </ButtonLink>
                  </div>
                )}
              </article>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
