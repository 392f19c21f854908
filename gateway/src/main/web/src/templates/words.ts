import { useTranslation } from "react-i18next";
import type { TemplateLine } from "../shared/api/types.templates";

type Named = Pick<TemplateLine, "occasion" | "audience" | "channel" | "step">;

/** What a template is for, in words. An occasion we do not know yet is shown as it is, never as nothing. */
export function useTemplateWords() {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const occasion = ({ occasion: code }: Named) => t(`occasion.${code}` as never, { defaultValue: code }) as string;
  const step = ({ step: code }: Named) => (code ? (t(`step.${code}` as never, { defaultValue: code }) as string) : "");
  const channel = ({ channel: code }: Named) => t(`channel.${code}`);
  const audience = ({ audience: code }: Named) => t(`audience.${code}`);
  return {
    occasion,
    step,
    channel,
    audience,
    language: (tag: string) => t(`language.${tag}` as never, { defaultValue: tag }) as string,
    whole: (one: Named) => [occasion(one), step(one), channel(one), audience(one)].filter(Boolean).join(" – "),
  };
}
