package dev.godwit.example.catalogue;

/** Why a product's stock changes. */
public enum MovementReason {
  OPENING,
  DELIVERY,
  SALE,
  LOSS
}
