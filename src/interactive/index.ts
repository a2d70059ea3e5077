'use client';
export { serveTextLinks, type TextLinkStrings } from '../browser/text-links.ts';
export { GrowthSheet, type GrowthSheetProps } from './GrowthSheet/GrowthSheet.tsx';
export { type SheetStorage } from './GrowthSheet/keep.ts';
export { LevelCopy, type LevelCopyProps } from './LevelCopy/LevelCopy.tsx';
export { LevelPicker, type LevelPickerProps } from './LevelPicker/LevelPicker.tsx';
export { type Pick as PickedLevels } from './LevelPicker/pick.ts';
