import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Widening } from "../../shared/api/types";
import { useCondition } from "../../shared/explain/needs";
import type { About } from "./SuggestionLists";

/** What could be talked about to open more, counted: most first, and the steps of one rule in their order. */
export function Widen({ steps, about, who }: { steps: Widening[]; about: About; who?: string }) {
  const { t } = useTranslation("explain");
  const condition = useCondition();
  const most = new Map<string, number>();
  for (const { rule, more } of steps) most.set(rule, Math.max(more, most.get(rule) ?? 0));
  const inOrder = steps
    .filter(({ more }) => more > 0)
    .sort(
      (a, b) => (most.get(b.rule) ?? 0) - (most.get(a.rule) ?? 0) || a.rule.localeCompare(b.rule) || a.more - b.more,
    );
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t("widen.title")}
      </Heading>
      {inOrder.length === 0 ? (
        <p>{t("widen.none")}</p>
      ) : (
        <>
          <p className="muted">{t("widen.text")}</p>
          <ul>
            {inOrder.map((step) => (
              <li key={step.rule + JSON.stringify(step.needs)}>
                {t(`more.${about}`, { condition: condition(step.rule, step.needs, who), count: step.more })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
