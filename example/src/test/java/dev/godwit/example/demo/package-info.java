/** Shows in one go what working with Godwit is like; the README's first command runs it. */
package dev.godwit.example.demo;
