import { Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Opening } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { Panel } from "../ui/small";

/** A place as the young person sees it. */
export function OpeningPreview({ opening, level = 3 }: { opening: Opening; level?: 2 | 3 }) {
  const { t } = useTranslation("forms");
  const code = useCode();
  const tradeName = useTradeName();
  const words = (list: "skill" | "support" | "surrounding" | "licence", codes: string[]) =>
    codes.length > 0 && listed(codes.map((one) => code(list, one)));
  return (
    <Panel>
      <Heading level={level} data-size="xs">
        {opening.title}
      </Heading>
      <Facts
        of={[
          [t("opening.trade"), tradeName(opening.trade)],
          [t("opening.kind"), code("kind", opening.kind)],
          [t("opening.seats"), opening.seats],
          [t("opening.unit"), [opening.employerName, opening.unitName, opening.place].filter(Boolean).join(", ")],
          [
            t("opening.start"),
            opening.startTo ? `${day(opening.startFrom)} – ${day(opening.startTo)}` : day(opening.startFrom),
          ],
          [
            t("opening.tasks"),
            <span key="tasks" className="own-words">
              {opening.tasks}
            </span>,
          ],
          [t("opening.skills"), words("skill", opening.skills) || ""],
          [t("opening.surroundings"), words("surrounding", opening.surroundings) || ""],
          [t("opening.supports"), words("support", opening.supports) || ""],
          [t("opening.licences"), words("licence", opening.licences) || ""],
          opening.languageLevel && [t("opening.languageLevel"), code("language", opening.languageLevel)],
          opening.minimumAge != null && [t("opening.minimumAgeShort"), opening.minimumAge],
          [t("opening.supervisorName"), opening.supervisor ?? ""],
        ]}
      />
    </Panel>
  );
}
