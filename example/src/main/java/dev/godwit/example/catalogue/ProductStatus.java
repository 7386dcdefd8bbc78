package dev.godwit.example.catalogue;

/** Whether customers can have a product. */
public enum ProductStatus {
  ON_SALE,
  ANNOUNCED,
  DISCONTINUED
}
