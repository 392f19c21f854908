import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Opening } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { Panel } from "../ui/small";
import { useDetailFacts } from "./useDetailFacts";
import { useOpeningTitle } from "./useOpeningTitle";

/** A place as the young person sees it. */
export function OpeningPreview({ opening, level = 3 }: { opening: Opening; level?: 2 | 3 }) {
  const { t } = useTranslation("opening");
  const code = useCode();
  const tradeName = useTradeName();
  const titleOf = useOpeningTitle();
  const details = useDetailFacts();
  const words = (list: "skill" | "support" | "surrounding" | "licence", codes: string[]) =>
    codes.length > 0 && listed(codes.map((one) => code(list, one)));
  return (
    <Panel>
      <Heading level={level} data-size="xs">
        {titleOf(opening)}
      </Heading>
      <Facts
        of={[
          [t("trade"), tradeName(opening.trade)],
          [t("kind"), code("kind", opening.kind)],
          [t("seats"), opening.seats],
          [t("unit"), [opening.employerName, opening.unitName, opening.place].filter(Boolean).join(", ")],
          [
            t("start"),
            opening.startTo ? `${day(opening.startFrom)} – ${day(opening.startTo)}` : day(opening.startFrom),
          ],
          [
            t("tasks"),
            <span key="tasks" className="own-words">
              {opening.tasks}
            </span>,
          ],
          [t("skills"), words("skill", opening.skills) || ""],
          [t("surroundings"), words("surrounding", opening.surroundings) || ""],
          [t("supports"), words("support", opening.supports) || ""],
          [t("licences"), words("licence", opening.licences) || ""],
          opening.languageLevel && [t("languageLevel"), code("language", opening.languageLevel)],
          opening.minimumAge != null && [t("minimumAgeShort"), opening.minimumAge],
          [t("supervisorName"), opening.supervisor ?? ""],
          ...details(opening.details),
        ]}
      />
    </Panel>
  );
}
