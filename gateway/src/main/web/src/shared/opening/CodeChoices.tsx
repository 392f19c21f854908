import { type ComponentProps, useId } from "react";
import { Controller } from "react-hook-form";
import { Choices } from "../forms/Choices";
import { useCode } from "../i18n/codes";
import type { OpeningEditor } from "./OpeningForm";

interface Props extends Pick<ComponentProps<typeof Choices>, "label" | "description"> {
  form: OpeningEditor;
  name: "skills" | "supports" | "surroundings" | "licences";
  list: "skill" | "support" | "surrounding" | "licence";
  codes: readonly string[];
}

/** Boxes to tick for one of the code lists of a place. */
export function CodeChoices({ form, name, list, codes, ...words }: Props) {
  const code = useCode();
  const key = useId();
  return (
    <Controller
      key={key}
      control={form.control}
      name={name}
      render={({ field }) => (
        <Choices
          {...words}
          name={name}
          value={field.value as string[]}
          onChange={field.onChange}
          options={codes.map((one) => ({ value: one, label: code(list, one) }))}
        />
      )}
    />
  );
}
