import { Heading } from "@digdir/designsystemet-react";
import { CheckmarkCircleFillIcon, CircleIcon, RecordFillIcon } from "@navikt/aksel-icons";
import { useTranslation } from "react-i18next";
import type { Candidate, Match } from "../shared/api/types";
import { STEPS, standing } from "./standing";

export function WhereAmI({ me, matches }: { me: Candidate; matches: Match[] }) {
  const { t } = useTranslation("candidate");
  const here = STEPS.indexOf(standing(me, matches));
  return (
    <section aria-labelledby="where">
      <Heading level={2} data-size="xs" id="where">
        {t("where.title")}
      </Heading>
      <ol className="where">
        {STEPS.map((step, index) => {
          const Icon = index < here ? CheckmarkCircleFillIcon : index === here ? RecordFillIcon : CircleIcon;
          const stage = index < here ? "done" : index === here ? "here" : "later";
          return (
            <li key={step} aria-current={index === here ? "step" : undefined} className={stage}>
              <Icon aria-hidden fontSize="1.5rem" />
              <span>{t(`where.${step}`)}</span>
              <span className="where-stage">{t(`where.stage.${stage}`)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
