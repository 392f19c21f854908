import { Tag } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { AllocationState } from "../../shared/api/types";

const COLOURS = {
  QUEUED: "neutral",
  RUNNING: "info",
  DONE: "success",
  FAILED: "danger",
  CANCELLED: "neutral",
} as const;

export function StateOfPlan({ state }: { state: AllocationState }) {
  const { t } = useTranslation("plans");
  return <Tag data-color={COLOURS[state]}>{t(`states.${state}`)}</Tag>;
}
