import { useTranslation } from "react-i18next";
import type { Side } from "../api/types";
import type { Deed, Journey } from "../api/types.journey";
import { listed } from "../i18n/format";
import { toldOf } from "./toldOf";

/** In plain words, before it is saved: who hears of it. */
export function WhoElse({ journey, deed, side }: { journey: Journey; deed: Deed; side: Side }) {
  const { t } = useTranslation("journey", { keyPrefix: "told" });
  const sides = toldOf(journey, deed, side);
  if (sides.length === 0) return <p>{t("nobody")}</p>;
  return <p>{t("others", { who: listed(sides.map((one) => t(`side.${one}`))) })}</p>;
}
