import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { MatchStep } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { moment } from "../../shared/i18n/format";

export function History({ of }: { of: MatchStep[] }) {
  const { t } = useTranslation("followup");
  const code = useCode();
  return (
    <section>
      <Heading level={2} data-size="xs">
        {t("match.history")}
      </Heading>
      <ol className="timeline">
        {of.map((step) => (
          <li key={step.at + step.to}>
            <strong>{code("state", step.to)}</strong>
            <span className="muted block">
              {moment(step.at)} · {t(`by.${step.by.toLowerCase()}` as never, { defaultValue: step.by })}
              {step.recorded && ` · ${t("match.recorded")}`}
            </span>
            {step.reason && (
              <span className="block">{t(`reason.${step.reason}` as never, { defaultValue: step.reason })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
