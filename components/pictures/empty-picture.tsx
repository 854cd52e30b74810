/** What stands in a picture's place while there is nothing to draw. */
export const EmptyPicture = ({ heading, why }: { heading: string; why: string }) => (
  <section class="picture">
    <h3>{heading}</h3>
    <p class="empty">{why}</p>
  </section>
);
