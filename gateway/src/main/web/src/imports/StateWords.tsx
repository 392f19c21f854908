import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Import, State } from "./types";

const COLOURS: Partial<Record<State, "success" | "warning" | "info">> = {
  APPLIED: "success",
  CHECKED: "info",
  UPLOADED: "info",
  UNDONE: "warning",
};

export function StateWords({ of: { state } }: { of: Pick<Import, "state"> }) {
  const { t } = useTranslation("imports");
  return <Tag data-color={COLOURS[state] ?? "neutral"}>{t(`state.${state}`)}</Tag>;
}
